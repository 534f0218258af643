SELECT
  COALESCE(MAX("example_customer"."name"), %s) AS "v"
FROM "example_customer"
WHERE
  "example_customer"."id" = %s;
-- parameters: ('none', -1)
