INSERT INTO "example_category" (
  "id",
  "name",
  "parent_id"
)
VALUES
  (%s, %s, %s),
  (%s, %s, %s)
RETURNING "example_category"."id";
-- parameters: (500, 'a', None, 501, '', 1)
