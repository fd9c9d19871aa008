from rest_framework.decorators import api_view
from rest_framework.response import Response

from shop.serializers import LoginSerializer, UserSerializer


@api_view(["POST"])
def saved(request):
    serializer = UserSerializer(data=request.data)
    serializer.is_valid(raise_exception=True)
    serializer.save()
    return Response(serializer.data, status=201)


@api_view(["POST"])
def validated(request):
    serializer = UserSerializer(data=request.data)
    serializer.is_valid(raise_exception=True)
    return Response(serializer.validated_data)


@api_view(["POST"])
def initial(request):
    serializer = UserSerializer(data=request.data)
    return Response(serializer.initial_data)


@api_view(["POST"])
def unsaved(request):
    serializer = UserSerializer(data=request.data)
    serializer.is_valid()
    return Response(serializer.data)


@api_view(["POST"])
def errors(request):
    serializer = UserSerializer(data={})
    if serializer.is_valid():
        serializer.save()
    return Response(serializer.errors, status=400)


@api_view(["POST"])
def plain(request):
    serializer = LoginSerializer(data=request.data)
    serializer.is_valid(raise_exception=True)
    return Response(serializer.data)


@api_view(["POST"])
def many(request):
    serializer = LoginSerializer(data=[request.data], many=True)
    serializer.is_valid(raise_exception=True)
    return Response(serializer.data)
