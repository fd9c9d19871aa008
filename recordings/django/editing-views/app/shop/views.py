from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import CreateView, DeleteView, UpdateView

from shop.models import Order


class NewOrder(LoginRequiredMixin, CreateView):
    model = Order
    fields = "__all__"
    success_url = "/done/"
    template_name = "form.html"


class PinnedOrder(LoginRequiredMixin, CreateView):
    model = Order
    fields = ["title", "total"]
    success_url = "/done/"
    template_name = "form.html"

    def form_valid(self, form):
        form.instance.owner = self.request.user
        return super().form_valid(form)


class EditAll(LoginRequiredMixin, UpdateView):
    model = Order
    fields = "__all__"
    success_url = "/done/"
    template_name = "form.html"


class EditOwn(EditAll):
    def get_queryset(self):
        return super().get_queryset().filter(owner=self.request.user)


class EditTitle(EditAll):
    fields = ["title"]


class Delete(LoginRequiredMixin, DeleteView):
    model = Order
    success_url = "/done/"
    template_name = "form.html"

    def get_queryset(self):
        return Order.objects.filter(owner=self.request.user)
