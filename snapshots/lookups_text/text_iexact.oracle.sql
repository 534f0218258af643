-- Blog.objects.filter(name__iexact='BEATLES blog').order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  "EXAMPLE_BLOG"."TAGLINE"
FROM "EXAMPLE_BLOG"
WHERE
  UPPER("EXAMPLE_BLOG"."NAME") = UPPER(%s)
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: ('BEATLES blog',)
