-- Blog.objects.annotate(n=Count(Case(When(Q(entry__rating__gt=3), then=Value(1))))).order_by('pk')

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME",
  (
    SELECT
      "KEYED"."TAGLINE"
    FROM "EXAMPLE_BLOG" "KEYED"
    WHERE
      "KEYED"."ID" = "EXAMPLE_BLOG"."ID"
  ) AS "TAGLINE",
  COUNT(CASE WHEN "EXAMPLE_ENTRY"."RATING" > %s THEN %s ELSE NULL END) AS "N"
FROM "EXAMPLE_BLOG"
LEFT OUTER JOIN "EXAMPLE_ENTRY"
  ON (
    "EXAMPLE_BLOG"."ID" = "EXAMPLE_ENTRY"."BLOG_ID"
  )
GROUP BY
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME"
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: (3, 1)
