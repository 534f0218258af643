-- Event.objects.update(deadline=Case(When(pk=1, then=DAY), default='deadline'))

UPDATE `example_event` SET `deadline` = CASE
  WHEN (
    `example_event`.`id` = %s
  )
  THEN NULL
  ELSE `example_event`.`deadline`
END;
-- parameters: (1,)
