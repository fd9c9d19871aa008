from flask.app import Flask
from flask.blueprints import Blueprint
from flask.config import Config
from flask.globals import current_app, g, request, session, request_ctx, app_ctx
from flask.json import jsonify
from flask.responses import (
    Response, Request, abort, flash, get_flashed_messages, make_response, redirect, render_template, render_template_string,
    send_file, send_from_directory, stream_with_context, stream_template, stream_template_string, url_for, after_this_request,
    copy_current_request_context, has_request_context, has_app_context,
)
from flask import json, views
from markupsafe import Markup, escape

safe_join = None
