-- Customer.objects.values_list('pk', Value('a', TextField()))
--     .union(Customer.objects.values_list('pk', 'name'), Blog.objects.exclude(tagline='').values_list('pk', 'tagline'), all=True)

SELECT
  "EXAMPLE_CUSTOMER"."ID" AS "PK",
  TO_NCLOB(%s) AS "VALUE1"
FROM "EXAMPLE_CUSTOMER"
UNION ALL
SELECT
  "EXAMPLE_CUSTOMER"."ID" AS "PK",
  TO_NCLOB("EXAMPLE_CUSTOMER"."NAME") AS "NAME"
FROM "EXAMPLE_CUSTOMER"
UNION ALL
SELECT
  "EXAMPLE_BLOG"."ID" AS "PK",
  "EXAMPLE_BLOG"."TAGLINE" AS "TAGLINE"
FROM "EXAMPLE_BLOG"
WHERE
  NOT (
    "EXAMPLE_BLOG"."TAGLINE" IS NULL
  );
-- parameters: ('a',)
