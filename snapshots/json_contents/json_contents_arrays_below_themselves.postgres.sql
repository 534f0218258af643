-- PKS.filter(Q(data__f=F('extra__x')) | Q(data__a__b=F('data__a__b')))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    NOT (
      "example_document"."title" LIKE %s ESCAPE '\'
    )
    AND (
      (
        "example_document"."data" -> 'f'
      ) = (
        (
          "example_document"."extra" -> 'x'
        )
      )
      OR (
        "example_document"."data" #> '{a,b}'
      ) = (
        (
          "example_document"."data" #> '{a,b}'
        )
      )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%',)
