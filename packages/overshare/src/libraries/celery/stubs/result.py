from celery import AsyncResult

GroupResult = ResultSet = EagerResult = AsyncResult
