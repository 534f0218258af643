-- Document.objects.filter(data__f__in=Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).filter(data__f__gte=9, data__f__lt=1000).values('data__f').distinct().order_by('-data__f')[:2])
--     .order_by('pk')

SELECT
  "example_document"."id",
  "example_document"."title",
  "example_document"."data",
  "example_document"."extra"
FROM "example_document"
WHERE
  (
    "example_document"."data" -> 'f'
  ) IN (
    SELECT DISTINCT
      (
        "U0"."data" -> 'f'
      ) AS "data__f"
    FROM "example_document" AS "U0"
    WHERE
      (
        "U0"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
        AND (
          "U0"."data" -> 'f'
        ) >= TO_JSONB(CAST(%s AS DECIMAL))
        AND (
          "U0"."data" -> 'f'
        ) < TO_JSONB(CAST(%s AS DECIMAL))
      )
    ORDER BY
      1 DESC
    LIMIT 2
  )
ORDER BY
  "example_document"."id" ASC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 9, 1000)
