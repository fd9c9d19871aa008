from driver import TENANTS, everybody, fill
from driver.sign_in import django_session as sign_in

identities = TENANTS
BODY = {"amount": 77}
bodies = {"POST /invoices/": BODY, "PUT /invoices/{pk}/": BODY, "PATCH /invoices/{pk}/": BODY}


def seed(project):
    from shop.models import Company, Invoice, Member

    everybody(Member)
    for n in (1, 2):
        fill(Company, id=n)
        fill(Invoice, id=n, company_id=n)
    Member.objects.filter(id__in=[1, 4]).update(company_id=1)
    Member.objects.filter(id__in=[2, 3, 5]).update(company_id=2)
