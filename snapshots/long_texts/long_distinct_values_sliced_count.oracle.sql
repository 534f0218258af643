-- Blog.objects.exclude(tagline='').values('tagline').distinct().order_by('tagline')[:2].count()

SELECT
  COUNT(*)
FROM (
  SELECT DISTINCT
    TO_NCHAR("EXAMPLE_BLOG"."TAGLINE") AS "TAGLINE"
  FROM "EXAMPLE_BLOG"
  WHERE
    NOT (
      "EXAMPLE_BLOG"."TAGLINE" IS NULL
    )
  ORDER BY
    1 ASC
  FETCH FIRST 2 ROWS ONLY
) "SUBQUERY";
-- parameters: ()
