-- PKS.filter(data__has_key='f', extra__has_key='same')
--     .order_by(Case(When(data__f=F('extra__same'), then=0), default=1), 'pk')

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    NOT (
      "example_document"."title" LIKE %s ESCAPE '\'
    )
    AND JSONB_EXISTS("example_document"."data", 'f')
    AND JSONB_EXISTS("example_document"."extra", 'same')
  )
ORDER BY
  CASE
    WHEN (
      "example_document"."data" -> 'f'
    ) = (
      (
        "example_document"."extra" -> 'same'
      )
    )
    THEN %s
    ELSE %s
  END ASC,
  1 ASC;
-- parameters: ('long%', 0, 1)
