-- Person.objects.annotate(lead=FilteredRelation('membership', condition=Q(membership__is_lead=True)))
--     .filter(lead=None)
--     .order_by('pk')

SELECT
  `example_person`.`id`,
  `example_person`.`name`,
  `example_person`.`nickname`,
  `example_person`.`born`
FROM `example_person`
LEFT OUTER JOIN `example_membership` AS `lead`
  ON (
    `example_person`.`id` = `lead`.`person_id` AND (
      `lead`.`is_lead`
    )
  )
WHERE
  `lead`.`id` IS NULL
ORDER BY
  `example_person`.`id` ASC;
-- parameters: ()
