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
