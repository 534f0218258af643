-- Blog.objects.filter(entry__rating__gt=1)
--     .annotate(n=Count('entry'))
--     .filter(Q(n__gte=3) | Q(name__contains='Ü'))
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
  COUNT("EXAMPLE_ENTRY"."ID") AS "N"
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
HAVING
  (
    COUNT("EXAMPLE_ENTRY"."ID") >= %s
    OR "EXAMPLE_BLOG"."NAME" LIKE %s ESCAPE '\'
  )
ORDER BY
  "EXAMPLE_BLOG"."ID" ASC;
-- parameters: (1, 3, '%Ü%')
