-- Blog.objects.exclude(tagline='').aggregate(a=Min('tagline'), n=Count('tagline'))

SELECT
  MIN(TO_NCHAR("EXAMPLE_BLOG"."TAGLINE")) AS "A",
  COUNT(LENGTH("EXAMPLE_BLOG"."TAGLINE")) AS "N"
FROM "EXAMPLE_BLOG"
WHERE
  NOT (
    "EXAMPLE_BLOG"."TAGLINE" IS NULL
  );
-- parameters: ()
