-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .annotate(k=Concat(KT('extra__x'), Value('!'), output_field=TextField()))
--     .values('k')
--     .annotate(n=Count('pk'))
--     .order_by('k')

SELECT
  TO_NCHAR("GROUPED"."KEY1") AS "K",
  COUNT("GROUPED"."EXAMPLE_DOCUMENT_ID") AS "N"
FROM (
  SELECT
    (
      TO_NCLOB(
        COALESCE(
          JSON_VALUE("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB),
          JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB)
        )
      ) || %s
    ) AS "KEY1",
    "EXAMPLE_DOCUMENT"."ID" AS "EXAMPLE_DOCUMENT_ID"
  FROM "EXAMPLE_DOCUMENT"
  WHERE
    "EXAMPLE_DOCUMENT"."TITLE" IN (%s, %s, %s, %s, %s, %s, %s, %s)
) "GROUPED"
GROUP BY
  TO_NCHAR("GROUPED"."KEY1")
ORDER BY
  1 ASC;
-- parameters: ('!', 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
