-- Entry.objects.order_by(Lower('headline').desc()).values_list('pk').union(Blog.objects.order_by(Case(When(name='x', then=1), default=2)).values_list('pk'), all=True).order_by('pk')[1:9]

SELECT
  *
FROM (
  (
    SELECT
      "example_entry"."id" AS "pk"
    FROM "example_entry"
  )
  UNION ALL
  (
    SELECT
      "example_blog"."id" AS "pk"
    FROM "example_blog"
  )
) AS _l_0
ORDER BY
  1 ASC
LIMIT 8
OFFSET 1;
-- parameters: ()
