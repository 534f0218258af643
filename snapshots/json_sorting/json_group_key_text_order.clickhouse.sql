-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .annotate(k=Concat(KT('extra__x'), Value('!'), output_field=TextField()))
--     .values('k')
--     .annotate(n=Count('pk'))
--     .order_by('k')

SELECT
  concat(
    coalesce(
      CASE
        WHEN JSONHas("example_document"."extra", 'x') = 1
        AND toString(JSONType("example_document"."extra", 'x')) IN ('String')
        THEN JSONExtractString("example_document"."extra", 'x')
        WHEN JSONHas("example_document"."extra", 'x') = 1
        AND NOT (
          toString(JSONType("example_document"."extra", 'x')) IN ('Null')
        )
        THEN JSONExtractRaw("example_document"."extra", 'x')
      END,
      ''
    ),
    coalesce(%s, ''),
    ''
  ) AS "k",
  COUNT("example_document"."id") AS "n"
FROM "example_document"
WHERE
  "example_document"."title" IN (%s, %s, %s, %s, %s, %s, %s, %s)
GROUP BY
  concat(
    coalesce(
      CASE
        WHEN JSONHas("example_document"."extra", 'x') = 1
        AND toString(JSONType("example_document"."extra", 'x')) IN ('String')
        THEN JSONExtractString("example_document"."extra", 'x')
        WHEN JSONHas("example_document"."extra", 'x') = 1
        AND NOT (
          toString(JSONType("example_document"."extra", 'x')) IN ('Null')
        )
        THEN JSONExtractRaw("example_document"."extra", 'x')
      END,
      ''
    ),
    coalesce(%s, ''),
    ''
  )
ORDER BY
  1 ASC;
-- parameters: ('!', 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', '!')
