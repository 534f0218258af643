-- Customer.objects.bulk_create([Customer(pk=1, name='Alicia', email='alice@example.com'), Customer(pk=500, name='New', email='new@example.com')], update_conflicts=True, unique_fields=['id'], update_fields=['name'])

INSERT INTO "example_customer" (
  "id",
  "name",
  "email",
  "city",
  "is_active",
  "wants_mail"
)
VALUES
  (%s, %s, %s, %s, %s, %s),
  (%s, %s, %s, %s, %s, %s) ON CONFLICT("id") DO UPDATE SET "name" = EXCLUDED."name"
RETURNING "example_customer"."id";
-- parameters: (1, 'Alicia', 'alice@example.com', '', True, None, 500, 'New', 'new@example.com', '', True, None)
