-- Membership.objects.filter(reason='').delete()

DELETE FROM `example_membership`
WHERE
  `example_membership`.`reason` = %s;
-- parameters: ('',)
