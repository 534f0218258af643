-- Document.objects.values('extra__x').annotate(m=Max(KT('data__b'))).filter(m__gt='a')

SELECT
  (
    "example_document"."extra" -> 'x'
  ) AS "extra__x",
  MAX((
    "example_document"."data" ->> 'b'
  )) AS "m"
FROM "example_document"
GROUP BY
  (
    "example_document"."extra" -> 'x'
  )
HAVING
  MAX((
    "example_document"."data" ->> 'b'
  )) > %s;
-- parameters: ('a',)
