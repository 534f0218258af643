-- Membership(pk=1).delete()

DELETE FROM `example_membership`
WHERE
  `example_membership`.`id` IN (%s);
-- parameters: (1,)
