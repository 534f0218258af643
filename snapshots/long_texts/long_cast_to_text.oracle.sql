-- BLOGS.annotate(v=Cast('name', TEXT)).filter(v='Cheddar Talk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE",
  CAST("EXAMPLE_BLOG"."NAME" AS NVARCHAR2(2000)) AS "V"
FROM "EXAMPLE_BLOG"
WHERE
  (
    NOT (
      "EXAMPLE_BLOG"."TAGLINE" IS NULL
    )
    AND CAST("EXAMPLE_BLOG"."NAME" AS NVARCHAR2(2000)) = %s
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ('Cheddar Talk',)
