from django.http.cookie import SimpleCookie, parse_cookie
from django.http.exceptions import Http404
from django.http.request import HttpHeaders, HttpRequest, QueryDict, RawPostDataException, UnreadablePostError, split_domain_port
from django.http.response import BadHeaderError, FileResponse, HttpResponse, HttpResponseBadRequest, HttpResponseBase, HttpResponseForbidden, HttpResponseGone, HttpResponseNotAllowed, HttpResponseNotFound, HttpResponseNotModified, HttpResponsePermanentRedirect, HttpResponseRedirect, HttpResponseRedirectBase, HttpResponseServerError, JsonResponse, ResponseHeaders, StreamingHttpResponse
