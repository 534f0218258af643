-- Blog.objects.annotate(v=Coalesce(Max('entry__rating'), -1)).order_by('pk')

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
  COALESCE(MAX("EXAMPLE_ENTRY"."RATING"), %s) AS "V"
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
-- parameters: (-1,)
