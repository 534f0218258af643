-- Customer.objects.bulk_create([Customer(pk=1 + number, name='New', email=f'{number}@example.com') for number in range(3)], update_conflicts=True, unique_fields=['pk'], update_fields=['name'], batch_size=2)

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
-- parameters: (1, 'New', '0@example.com', '', True, None, 2, 'New', '1@example.com', '', True, None)

INSERT INTO "example_customer" (
  "id",
  "name",
  "email",
  "city",
  "is_active",
  "wants_mail"
)
VALUES
  (%s, %s, %s, %s, %s, %s) ON CONFLICT("id") DO UPDATE SET "name" = EXCLUDED."name"
RETURNING "example_customer"."id";
-- parameters: (3, 'New', '2@example.com', '', True, None)
