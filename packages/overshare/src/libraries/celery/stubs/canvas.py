from celery import Signature, chain, chord, chunks, group, signature, subtask
