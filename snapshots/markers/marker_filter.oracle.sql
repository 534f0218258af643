-- Blog.objects.filter(tagline='%s ? :p0 @p1 $1 %%')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE"
FROM "EXAMPLE_BLOG"
WHERE
  DBMS_LOB.COMPARE("EXAMPLE_BLOG"."TAGLINE", TO_NCLOB(%s)) = 0;
-- parameters: ('%s ? :p0 @p1 $1 %%',)
