-- Event.objects.update(deadline=Case(When(pk__lt=4, then='starts_at'), When(pk__lt=9, then='ends_at'), output_field=DateTimeField()))

UPDATE `example_event` SET `deadline` = CASE
  WHEN (
    `example_event`.`id` < %s
  )
  THEN `example_event`.`starts_at`
  WHEN (
    `example_event`.`id` < %s
  )
  THEN `example_event`.`ends_at`
  ELSE NULL
END;
-- parameters: (4, 9)
