-- Blog.objects.filter(entry__rating__gt=0)
--     .annotate(share=Sum('entry__number_of_comments') * 1.0 / Sum('entry__rating'))
--     .order_by('pk')

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
  (
    (
      SUM("EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS") * %s
    ) / SUM("EXAMPLE_ENTRY"."RATING")
  ) AS "SHARE"
FROM "EXAMPLE_BLOG"
INNER JOIN "EXAMPLE_ENTRY"
  ON (
    "EXAMPLE_BLOG"."ID" = "EXAMPLE_ENTRY"."BLOG_ID"
  )
WHERE
  "EXAMPLE_ENTRY"."RATING" > %s
GROUP BY
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_BLOG"."NAME"
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: (1.0, 0)
