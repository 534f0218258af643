INSERT INTO "example_employee" (
  "id",
  "firstname",
  "lastname",
  "salary"
)
VALUES
  (%s, %s, %s, %s),
  (%s, %s, %s, %s)
RETURNING "example_employee"."id";
-- parameters: (500, 'a', 'b', None, 501, 'c', 'd', 1)
