from driver import TENANTS, everybody, fill
from driver.sign_in import django_session as sign_in

identities = TENANTS


def seed(project):
    from shop.models import Company, Invoice, Line, Member

    everybody(Member)
    for n in (1, 2):
        fill(Company, id=n)
        fill(Invoice, id=n, company_id=n, author_id=n)
        fill(Line, id=n, invoice_id=n)
    Member.objects.filter(id__in=[1, 4]).update(company_id=1)
    Member.objects.filter(id__in=[2, 3, 5]).update(company_id=2)
