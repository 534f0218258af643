INSERT INTO "example_author" (
  "id",
  "name",
  "email"
)
VALUES
  (%s, %s, %s),
  (%s, %s, %s),
  (%s, %s, %s)
RETURNING "example_author"."id";
-- parameters: (500, 'New', '0@example.com', 501, 'New', '1@example.com', 502, 'New', '2@example.com')
