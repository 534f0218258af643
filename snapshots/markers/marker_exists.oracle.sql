-- Blog.objects.filter(tagline__contains='%s ?').exists()

SELECT
  %s AS "A"
FROM "EXAMPLE_BLOG"
WHERE
  "EXAMPLE_BLOG"."TAGLINE" LIKE %s ESCAPE '\'
FETCH FIRST 1 ROWS ONLY;
-- parameters: (1, '%\\%s ?%')
