-- Blog.objects.order_by('pk')
--     .values_list('pk', Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by(Case(When(rating__gt=3, then=Value(1)), default=Value(2)), 'pk').values('headline')[:1]))

SELECT
  "EXAMPLE_BLOG"."ID" AS "PK",
  (
    SELECT
      "U0"."HEADLINE" AS "HEADLINE"
    FROM "EXAMPLE_ENTRY" "U0"
    WHERE
      "U0"."BLOG_ID" = (
        "EXAMPLE_BLOG"."ID"
      )
    ORDER BY
      CASE WHEN "U0"."RATING" > %s THEN %s ELSE %s END ASC,
      "U0"."ID" ASC
    FETCH FIRST 1 ROWS ONLY
  ) AS "SUBQUERY1"
FROM "EXAMPLE_BLOG"
ORDER BY
  1 ASC;
-- parameters: (3, 1, 2)
