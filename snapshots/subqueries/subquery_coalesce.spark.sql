-- Person.objects.annotate(first_team=Coalesce(Subquery(Person.teams.through.objects.filter(person=OuterRef('pk')).order_by('joined').values('team__name')[:1]), Value('none'), output_field=CharField()))

SELECT
  `example_person`.`id`,
  `example_person`.`name`,
  `example_person`.`nickname`,
  `example_person`.`born`,
  COALESCE(
    (
      SELECT
        min_by(`U2`.`name`, struct(NOT `U0`.`joined` IS NULL, `U0`.`joined`)) AS `team__name`
      FROM `example_membership` AS `U0`
      INNER JOIN `example_team` AS `U2`
        ON (
          `U0`.`team_id` = `U2`.`id`
        )
      WHERE
        `U0`.`person_id` = (
          `example_person`.`id`
        )
    ),
    %s
  ) AS `first_team`
FROM `example_person`
ORDER BY
  `example_person`.`name` ASC,
  `example_person`.`id` ASC;
-- parameters: ('none',)
