(
  SELECT
    "example_entry"."id" AS "pk"
  FROM "example_entry"
  ORDER BY
    "example_entry"."headline" ASC
)
UNION
(
  SELECT
    "example_blog"."id" AS "pk"
  FROM "example_blog"
);
-- parameters: ()
