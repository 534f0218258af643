-- Blog.objects.exclude(tagline='')
--     .values_list('tagline')
--     .intersection(Blog.objects.exclude(tagline='').values_list('tagline'))

SELECT
  TO_NCHAR("EXAMPLE_BLOG"."TAGLINE") AS "TAGLINE"
FROM "EXAMPLE_BLOG"
WHERE
  NOT (
    "EXAMPLE_BLOG"."TAGLINE" IS NULL
  )
INTERSECT
SELECT
  TO_NCHAR("EXAMPLE_BLOG"."TAGLINE") AS "TAGLINE"
FROM "EXAMPLE_BLOG"
WHERE
  NOT (
    "EXAMPLE_BLOG"."TAGLINE" IS NULL
  );
-- parameters: ()
