-- Customer.objects.bulk_create([Customer(pk=1, name='Alicia', email='alice@example.com'), Customer(pk=500, name='New', email='new@example.com')], update_conflicts=True, unique_fields=['id'], update_fields=['name'])

MERGE INTO "example_customer"
USING (VALUES
  (%s, %s, %s, %s, %s, %s),
  (%s, %s, %s, %s, %s, %s)) AS "excluded"("id", "name", "email", "city", "is_active", "wants_mail")
ON (
  "example_customer"."id" = "excluded"."id"
)
WHEN MATCHED THEN UPDATE SET
  "name" = "excluded"."name"
WHEN NOT MATCHED THEN INSERT ("id", "name", "email", "city", "is_active", "wants_mail") VALUES (
  "excluded"."id",
  "excluded"."name",
  "excluded"."email",
  "excluded"."city",
  "excluded"."is_active",
  "excluded"."wants_mail"
);
-- parameters: (1, 'Alicia', 'alice@example.com', '', True, None, 500, 'New', 'new@example.com', '', True, None)
