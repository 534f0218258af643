-- PKS.exclude(data__f__in=Document.objects.exclude(title__startswith='long').filter(extra__has_key='same').values('extra__same'))

SELECT
  "example_document"."id" AS "pk"
FROM "example_document"
WHERE
  (
    NOT (
      "example_document"."title" LIKE %s ESCAPE '\'
    )
    AND NOT (
      (
        "example_document"."data" -> 'f'
      ) IN (
        SELECT
          (
            "U0"."extra" -> 'same'
          ) AS "extra__same"
        FROM "example_document" AS "U0"
        WHERE
          (
            NOT (
              "U0"."title" LIKE %s ESCAPE '\'
            )
            AND JSONB_EXISTS("U0"."extra", 'same')
          )
      )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')
