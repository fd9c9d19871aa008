from django.contrib.auth.mixins import LoginRequiredMixin, UserPassesTestMixin
from django.core.exceptions import PermissionDenied
from django.views.generic import DetailView, ListView, TemplateView

from shop.models import Order


class OrderList(ListView):
    model = Order
    template_name = "orders.html"


class MyOrders(LoginRequiredMixin, ListView):
    template_name = "orders.html"
    context_object_name = "object_list"

    def get_queryset(self):
        return Order.objects.filter(owner=self.request.user)


class OrderDetail(LoginRequiredMixin, DetailView):
    model = Order
    template_name = "order.html"


class MyOrder(LoginRequiredMixin, DetailView):
    template_name = "order.html"

    def get_queryset(self):
        return self.request.user.orders.all()


class CheckedOrder(LoginRequiredMixin, DetailView):
    queryset = Order.objects.all()
    template_name = "order.html"

    def get_object(self, queryset=None):
        order = super().get_object(queryset)
        if order.owner != self.request.user:
            raise PermissionDenied
        return order


class TestedOrder(LoginRequiredMixin, UserPassesTestMixin, DetailView):
    model = Order
    template_name = "order.html"

    def test_func(self):
        return self.get_object().owner == self.request.user


class About(TemplateView):
    template_name = "about.html"
