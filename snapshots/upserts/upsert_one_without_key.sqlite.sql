INSERT INTO "example_employee" (
  "firstname",
  "lastname",
  "salary"
)
VALUES
  (%s, %s, %s) ON CONFLICT("id") DO UPDATE SET "salary" = EXCLUDED."salary"
RETURNING "example_employee"."id";
-- parameters: ('New', 'One', None)
