-- Entry.objects.exclude(body_text='').exclude(blog__tagline='').values('blog__tagline').distinct().order_by('blog__tagline')[:3]

SELECT DISTINCT
  TO_NCHAR("EXAMPLE_BLOG"."TAGLINE") AS "BLOG__TAGLINE"
FROM "EXAMPLE_ENTRY"
INNER JOIN "EXAMPLE_BLOG"
  ON (
    "EXAMPLE_ENTRY"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
  )
WHERE
  (
    NOT (
      "EXAMPLE_ENTRY"."BODY_TEXT" IS NULL
    )
    AND NOT (
      "EXAMPLE_BLOG"."TAGLINE" IS NULL
    )
  )
ORDER BY
  1 ASC
FETCH FIRST 3 ROWS ONLY;
-- parameters: ()
