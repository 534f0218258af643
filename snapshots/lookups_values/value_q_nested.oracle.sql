-- Person.objects.filter(~(Q(nickname=None) | Q(born=None)) & ~Q(name__contains='100')).order_by('pk')

SELECT
  "EXAMPLE_PERSON"."ID",
  "EXAMPLE_PERSON"."NAME",
  "EXAMPLE_PERSON"."NICKNAME",
  "EXAMPLE_PERSON"."BORN"
FROM "EXAMPLE_PERSON"
WHERE
  (
    NOT (
      "EXAMPLE_PERSON"."NICKNAME" IS NULL OR "EXAMPLE_PERSON"."BORN" IS NULL
    )
    AND NOT (
      (
        "EXAMPLE_PERSON"."NAME" LIKE %s ESCAPE '\'
        AND NOT "EXAMPLE_PERSON"."NAME" IS NULL
      )
    )
  )
ORDER BY
  "EXAMPLE_PERSON"."ID" ASC;
-- parameters: ('%100%',)
