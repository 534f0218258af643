-- Author.objects.annotate(titles=StringAgg('entry__headline', delimiter=Value(';'), filter=Q(entry__rating__gte=4), order_by=('entry__headline', 'entry__pk')))
--     .order_by('pk')

SELECT
  "EXAMPLE_AUTHOR"."ID",
  "EXAMPLE_AUTHOR"."NAME",
  "EXAMPLE_AUTHOR"."EMAIL",
  LISTAGG(
    CASE WHEN "EXAMPLE_ENTRY"."RATING" >= %s THEN "EXAMPLE_ENTRY"."HEADLINE" END,
    %s
  ) WITHIN GROUP (ORDER BY
    "EXAMPLE_ENTRY"."HEADLINE",
    "EXAMPLE_ENTRY_AUTHORS"."ENTRY_ID") AS "TITLES"
FROM "EXAMPLE_AUTHOR"
LEFT OUTER JOIN "EXAMPLE_ENTRY_AUTHORS"
  ON (
    "EXAMPLE_AUTHOR"."ID" = "EXAMPLE_ENTRY_AUTHORS"."AUTHOR_ID"
  )
LEFT OUTER JOIN "EXAMPLE_ENTRY"
  ON (
    "EXAMPLE_ENTRY_AUTHORS"."ENTRY_ID" = "EXAMPLE_ENTRY"."ID"
  )
GROUP BY
  "EXAMPLE_AUTHOR"."ID",
  "EXAMPLE_AUTHOR"."NAME",
  "EXAMPLE_AUTHOR"."EMAIL"
ORDER BY
  "EXAMPLE_AUTHOR"."ID" ASC;
-- parameters: (4, ';')
