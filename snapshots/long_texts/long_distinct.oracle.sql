-- Blog.objects.exclude(tagline='').values('tagline').distinct()

SELECT DISTINCT
  TO_NCHAR("EXAMPLE_BLOG"."TAGLINE") AS "TAGLINE"
FROM "EXAMPLE_BLOG"
WHERE
  NOT (
    "EXAMPLE_BLOG"."TAGLINE" IS NULL
  );
-- parameters: ()
