-- Person.objects.annotate(lead=FilteredRelation('membership', condition=Q(membership__is_lead=True)))
--     .filter(lead=None)
--     .order_by('pk')

SELECT
  "EXAMPLE_PERSON"."ID",
  "EXAMPLE_PERSON"."NAME",
  "EXAMPLE_PERSON"."NICKNAME",
  "EXAMPLE_PERSON"."BORN"
FROM "EXAMPLE_PERSON"
LEFT OUTER JOIN "EXAMPLE_MEMBERSHIP" "LEAD"
  ON (
    "EXAMPLE_PERSON"."ID" = "LEAD"."PERSON_ID" AND (
      "LEAD"."IS_LEAD" = 1
    )
  )
WHERE
  "LEAD"."ID" IS NULL
ORDER BY
  "EXAMPLE_PERSON"."ID" ASC;
-- parameters: ()
