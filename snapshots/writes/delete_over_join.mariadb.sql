-- Membership.objects.filter(team__name='Logic').delete()

DELETE FROM `example_membership`
WHERE
  `example_membership`.`id` IN (
    SELECT
      `u0`.`id`
    FROM `example_membership` AS `u0`
    INNER JOIN `example_team` AS `u1`
      ON (
        `u0`.`team_id` = `u1`.`id`
      )
    WHERE
      `u1`.`name` = %s
  );
-- parameters: ('Logic',)
