-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(data__f__gte=9, data__f__lte=100).values_list('data__f').union(Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(extra__x__gte=9, extra__x__lte=100).values_list('extra__x'), all=True).order_by('-data__f')[1:5]

(
  SELECT
    (
      "example_document"."data" -> 'f'
    ) AS "data__f"
  FROM "example_document"
  WHERE
    (
      "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
      AND (
        "example_document"."data" -> 'f'
      ) >= TO_JSONB(CAST(%s AS DECIMAL))
      AND (
        "example_document"."data" -> 'f'
      ) <= TO_JSONB(CAST(%s AS DECIMAL))
    )
)
UNION ALL
(
  SELECT
    (
      "example_document"."extra" -> 'x'
    ) AS "extra__x"
  FROM "example_document"
  WHERE
    (
      "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
      AND (
        "example_document"."extra" -> 'x'
      ) >= TO_JSONB(CAST(%s AS DECIMAL))
      AND (
        "example_document"."extra" -> 'x'
      ) <= TO_JSONB(CAST(%s AS DECIMAL))
    )
)
ORDER BY
  1 DESC
LIMIT 4
OFFSET 1;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 9, 100, 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 9, 100)
