-- Entry.objects.order_by(Lower('headline').desc()).values_list('pk').union(Blog.objects.order_by(Case(When(name='x', then=1), default=2)).values_list('pk'), all=True).order_by('pk')[1:9]

SELECT
  "EXAMPLE_ENTRY"."ID" AS "PK"
FROM "EXAMPLE_ENTRY"
UNION ALL
SELECT
  "EXAMPLE_BLOG"."ID" AS "PK"
FROM "EXAMPLE_BLOG"
ORDER BY
  1 ASC
OFFSET 1 ROWS
FETCH FIRST 8 ROWS ONLY;
-- parameters: ()
