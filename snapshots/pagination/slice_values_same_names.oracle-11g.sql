-- Entry.objects.order_by('pk').values_list('pk', 'blog__pk', 'blog__name', 'headline')[2:6]

SELECT
  "NUMBERED"."PK",
  "NUMBERED"."BLOG__PK",
  "NUMBERED"."BLOG__NAME",
  "NUMBERED"."HEADLINE"
FROM (
  SELECT
    "ORDERED"."PK",
    "ORDERED"."BLOG__PK",
    "ORDERED"."BLOG__NAME",
    "ORDERED"."HEADLINE",
    ROWNUM AS "ROW_NUMBER"
  FROM (
    SELECT
      "EXAMPLE_ENTRY"."ID" AS "PK",
      "EXAMPLE_ENTRY"."BLOG_ID" AS "BLOG__PK",
      "EXAMPLE_BLOG"."NAME" AS "BLOG__NAME",
      "EXAMPLE_ENTRY"."HEADLINE" AS "HEADLINE"
    FROM "EXAMPLE_ENTRY"
    INNER JOIN "EXAMPLE_BLOG"
      ON (
        "EXAMPLE_ENTRY"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
      )
    ORDER BY
      1 ASC
  ) "ORDERED"
  WHERE
    ROWNUM <= 6
) "NUMBERED"
WHERE
  "NUMBERED"."ROW_NUMBER" > 2
ORDER BY
  "NUMBERED"."ROW_NUMBER";
-- parameters: ()
